-- TYPE triple; owner: postgres
CREATE TYPE options.triple AS (
    a integer,
    b text,
    c date
);
-- drop: DROP TYPE options.triple;

-- TABLE by_alter; owner: postgres
CREATE TABLE options.by_alter OF options.triple (
    b DEFAULT 'x'::text,
    c CONSTRAINT by_alter_c_not_null NOT NULL
);
ALTER TABLE ONLY options.by_alter ALTER COLUMN a SET STATISTICS 7;
ALTER TABLE ONLY options.by_alter ALTER COLUMN b SET STORAGE EXTERNAL;
-- drop: DROP TABLE options.by_alter;

-- TABLE of_triple; owner: postgres
CREATE TABLE options.of_triple OF options.triple (
    a DEFAULT 5 CONSTRAINT of_triple_a_not_null NOT NULL,
    b CONSTRAINT of_triple_b_not_null NOT NULL,
    CONSTRAINT of_triple_a_check CHECK ((a > 0))
);
-- drop: DROP TABLE options.of_triple;

-- TABLE DATA by_alter; owner: postgres
COPY options.by_alter (a, b, c) FROM stdin;

-- TABLE DATA of_triple; owner: postgres
COPY options.of_triple (a, b, c) FROM stdin;

-- CONSTRAINT of_triple of_triple_c_key; owner: postgres
ALTER TABLE ONLY options.of_triple
    ADD CONSTRAINT of_triple_c_key UNIQUE (c);
-- drop: ALTER TABLE ONLY options.of_triple DROP CONSTRAINT of_triple_c_key;

-- CONSTRAINT of_triple of_triple_pkey; owner: postgres
ALTER TABLE ONLY options.of_triple
    ADD CONSTRAINT of_triple_pkey PRIMARY KEY (b);
-- drop: ALTER TABLE ONLY options.of_triple DROP CONSTRAINT of_triple_pkey;
