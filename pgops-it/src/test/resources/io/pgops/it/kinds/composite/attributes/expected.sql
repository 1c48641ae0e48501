-- TYPE several; owner: postgres
CREATE TYPE attributes.several AS (
    a integer,
    b numeric(6,3),
    c timestamp(0) without time zone[],
    d character varying(10)
);
-- drop: DROP TYPE attributes.several;

-- TABLE uses_it; owner: postgres
CREATE TABLE attributes.uses_it (
    one attributes.several,
    many attributes.several[]
);
-- drop: DROP TABLE attributes.uses_it;

-- TABLE DATA uses_it; owner: postgres
COPY attributes.uses_it (one, many) FROM stdin;
