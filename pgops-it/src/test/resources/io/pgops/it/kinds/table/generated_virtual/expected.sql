-- TABLE virtual; owner: postgres
CREATE TABLE generated_virtual.virtual (
    a integer,
    b integer GENERATED ALWAYS AS ((a * 2)),
    c text COLLATE pg_catalog."C" GENERATED ALWAYS AS (('it''s; $$'::text || ((a)::text COLLATE "C"))),
    d integer GENERATED ALWAYS AS ((a + 1)) STORED
);
-- drop: DROP TABLE generated_virtual.virtual;

-- TABLE DATA virtual; owner: postgres
COPY generated_virtual.virtual (a) FROM stdin;
