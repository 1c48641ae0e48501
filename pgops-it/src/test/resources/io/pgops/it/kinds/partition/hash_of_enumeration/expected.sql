-- TYPE mood; owner: postgres
CREATE TYPE hash_of_enumeration.mood AS ENUM (
    'sad',
    'ok',
    'glad',
    'fine',
    'so-so',
    'blue'
);
-- drop: DROP TYPE hash_of_enumeration.mood;

-- FUNCTION note(); owner: postgres
CREATE FUNCTION hash_of_enumeration.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'too early'; END$$;
-- drop: DROP FUNCTION hash_of_enumeration.note();

-- TABLE Odd "root"; -- it's
--   on two lines; owner: postgres
CREATE TABLE hash_of_enumeration."Odd ""root""; -- it's
on two lines" (
    a hash_of_enumeration.mood,
    n integer
)
PARTITION BY LIST (n);
-- drop: DROP TABLE hash_of_enumeration."Odd ""root""; -- it's
on two lines";

-- TABLE Odd "middle"; -- it's; owner: postgres
CREATE TABLE hash_of_enumeration."Odd ""middle""; -- it's" (
    a hash_of_enumeration.mood,
    n integer
)
PARTITION BY HASH (a);
-- drop: DROP TABLE hash_of_enumeration."Odd ""middle""; -- it's";

-- TABLE below_odd; owner: postgres
CREATE TABLE hash_of_enumeration.below_odd (
    a hash_of_enumeration.mood,
    n integer
);
-- drop: DROP TABLE hash_of_enumeration.below_odd;

-- TABLE beside_odd; owner: postgres
CREATE TABLE hash_of_enumeration.beside_odd (
    a hash_of_enumeration.mood,
    n integer
);
-- drop: DROP TABLE hash_of_enumeration.beside_odd;

-- TABLE ATTACH Odd "middle"; -- it's; owner: postgres
ALTER TABLE ONLY hash_of_enumeration."Odd ""root""; -- it's
on two lines" ATTACH PARTITION hash_of_enumeration."Odd ""middle""; -- it's" FOR VALUES IN (1);

-- TABLE ATTACH below_odd; owner: postgres
ALTER TABLE ONLY hash_of_enumeration."Odd ""middle""; -- it's" ATTACH PARTITION hash_of_enumeration.below_odd FOR VALUES WITH (modulus 1, remainder 0);

-- TABLE ATTACH beside_odd; owner: postgres
ALTER TABLE ONLY hash_of_enumeration."Odd ""root""; -- it's
on two lines" ATTACH PARTITION hash_of_enumeration.beside_odd FOR VALUES IN (2);

-- TABLE t; owner: postgres
CREATE TABLE hash_of_enumeration.t (
    a hash_of_enumeration.mood,
    b integer GENERATED ALWAYS AS ((c + 1)) STORED,
    c integer
)
PARTITION BY HASH (a);
-- drop: DROP TABLE hash_of_enumeration.t;

-- TABLE t0; owner: postgres
CREATE TABLE hash_of_enumeration.t0 (
    a hash_of_enumeration.mood,
    b integer GENERATED ALWAYS AS ((c + 1)) STORED,
    c integer
);
-- drop: DROP TABLE hash_of_enumeration.t0;

-- TABLE ATTACH t0; owner: postgres
ALTER TABLE ONLY hash_of_enumeration.t ATTACH PARTITION hash_of_enumeration.t0 FOR VALUES WITH (modulus 3, remainder 0);

-- TABLE t1; owner: postgres
CREATE TABLE hash_of_enumeration.t1 (
    c integer,
    b integer GENERATED ALWAYS AS ((c + 1)) STORED,
    a hash_of_enumeration.mood
);
-- drop: DROP TABLE hash_of_enumeration.t1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY hash_of_enumeration.t ATTACH PARTITION hash_of_enumeration.t1 FOR VALUES WITH (modulus 3, remainder 1);

-- TABLE t2; owner: postgres
CREATE TABLE hash_of_enumeration.t2 (
    a hash_of_enumeration.mood,
    b integer GENERATED ALWAYS AS ((c + 1)) STORED,
    c integer
)
PARTITION BY LIST (c);
-- drop: DROP TABLE hash_of_enumeration.t2;

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY hash_of_enumeration.t ATTACH PARTITION hash_of_enumeration.t2 FOR VALUES WITH (modulus 3, remainder 2);

-- TABLE t2_default; owner: postgres
CREATE TABLE hash_of_enumeration.t2_default (
    a hash_of_enumeration.mood,
    b integer GENERATED ALWAYS AS ((c + 1)) STORED,
    c integer
);
-- drop: DROP TABLE hash_of_enumeration.t2_default;

-- TABLE ATTACH t2_default; owner: postgres
ALTER TABLE ONLY hash_of_enumeration.t2 ATTACH PARTITION hash_of_enumeration.t2_default DEFAULT;

-- TABLE DATA below_odd; owner: postgres
-- load via partition root hash_of_enumeration."Odd ""root""; -- it's on two lines"COPY hash_of_enumeration."Odd ""root""; -- it's
on two lines" (a, n) FROM stdin;

-- TABLE DATA beside_odd; owner: postgres
COPY hash_of_enumeration.beside_odd (a, n) FROM stdin;

-- TABLE DATA t0; owner: postgres
-- load via partition root hash_of_enumeration.tCOPY hash_of_enumeration.t (a, c) FROM stdin;

-- TABLE DATA t1; owner: postgres
-- load via partition root hash_of_enumeration.tCOPY hash_of_enumeration.t (c, a) FROM stdin;

-- TABLE DATA t2_default; owner: postgres
-- load via partition root hash_of_enumeration.tCOPY hash_of_enumeration.t (a, c) FROM stdin;

-- INDEX by_c; owner: postgres
CREATE INDEX by_c ON ONLY hash_of_enumeration.t USING btree (c);
-- drop: DROP INDEX hash_of_enumeration.by_c;

-- INDEX t0_c_idx; owner: postgres
CREATE INDEX t0_c_idx ON hash_of_enumeration.t0 USING btree (c);

-- INDEX t1_c_idx; owner: postgres
CREATE INDEX t1_c_idx ON hash_of_enumeration.t1 USING btree (c);

-- INDEX t2_c_idx; owner: postgres
CREATE INDEX t2_c_idx ON ONLY hash_of_enumeration.t2 USING btree (c);

-- INDEX t2_default_c_idx; owner: postgres
CREATE INDEX t2_default_c_idx ON hash_of_enumeration.t2_default USING btree (c);

-- INDEX ATTACH t0_c_idx; owner: postgres
ALTER INDEX hash_of_enumeration.by_c ATTACH PARTITION hash_of_enumeration.t0_c_idx;

-- INDEX ATTACH t1_c_idx; owner: postgres
ALTER INDEX hash_of_enumeration.by_c ATTACH PARTITION hash_of_enumeration.t1_c_idx;

-- INDEX ATTACH t2_c_idx; owner: postgres
ALTER INDEX hash_of_enumeration.by_c ATTACH PARTITION hash_of_enumeration.t2_c_idx;

-- INDEX ATTACH t2_default_c_idx; owner: postgres
ALTER INDEX hash_of_enumeration.t2_c_idx ATTACH PARTITION hash_of_enumeration.t2_default_c_idx;

-- TRIGGER t noted; owner: postgres
CREATE TRIGGER noted BEFORE INSERT ON hash_of_enumeration.t FOR EACH ROW EXECUTE FUNCTION hash_of_enumeration.note();
-- drop: DROP TRIGGER noted ON hash_of_enumeration.t;

-- TRIGGER t1 noted_too; owner: postgres
CREATE TRIGGER noted_too BEFORE INSERT ON hash_of_enumeration.t1 FOR EACH ROW EXECUTE FUNCTION hash_of_enumeration.note();
-- drop: DROP TRIGGER noted_too ON hash_of_enumeration.t1;
