-- TYPE nothing; owner: postgres
CREATE TYPE plain.nothing AS (
);
-- drop: DROP TYPE plain.nothing;

-- TYPE pair; owner: postgres
CREATE TYPE plain.pair AS (
    a integer,
    b text COLLATE pg_catalog."C"
);
-- drop: DROP TYPE plain.pair;

-- TABLE of_nothing; owner: postgres
CREATE TABLE plain.of_nothing OF plain.nothing;
-- drop: DROP TABLE plain.of_nothing;

-- TABLE of_pair; owner: postgres
CREATE TABLE plain.of_pair OF plain.pair;
-- drop: DROP TABLE plain.of_pair;

-- TABLE DATA of_nothing; owner: postgres
COPY plain.of_nothing  FROM stdin;

-- TABLE DATA of_pair; owner: postgres
COPY plain.of_pair (a, b) FROM stdin;
