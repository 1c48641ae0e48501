-- COLLATION any_case; owner: postgres
CREATE COLLATION nondeterministic.any_case (provider = icu, deterministic = false, locale = 'und-u-ks-level2');
-- drop: DROP COLLATION nondeterministic.any_case;

-- TABLE folded; owner: postgres
CREATE TABLE nondeterministic.folded (
    a text COLLATE nondeterministic.any_case CONSTRAINT folded_a_not_null NOT NULL
);
-- drop: DROP TABLE nondeterministic.folded;

-- TABLE DATA folded; owner: postgres
COPY nondeterministic.folded (a) FROM stdin;

-- CONSTRAINT folded folded_pkey; owner: postgres
ALTER TABLE ONLY nondeterministic.folded
    ADD CONSTRAINT folded_pkey PRIMARY KEY (a);
-- drop: ALTER TABLE ONLY nondeterministic.folded DROP CONSTRAINT folded_pkey;
