-- TYPE mood; owner: postgres
CREATE TYPE hash_of_other_types.mood AS ENUM (
    'sad',
    'ok',
    'glad'
);
-- drop: DROP TYPE hash_of_other_types.mood;

-- TYPE feeling; owner: postgres
CREATE TYPE hash_of_other_types.feeling AS (
    m hash_of_other_types.mood,
    n integer
);
-- drop: DROP TYPE hash_of_other_types.feeling;

-- DOMAIN mood_domain; owner: postgres
CREATE DOMAIN hash_of_other_types.mood_domain AS hash_of_other_types.mood;
-- drop: DROP DOMAIN hash_of_other_types.mood_domain;

-- TABLE arrays; owner: postgres
CREATE TABLE hash_of_other_types.arrays (
    a hash_of_other_types.mood[]
)
PARTITION BY HASH (a);
-- drop: DROP TABLE hash_of_other_types.arrays;

-- TABLE arrays_0; owner: postgres
CREATE TABLE hash_of_other_types.arrays_0 (
    a hash_of_other_types.mood[]
);
-- drop: DROP TABLE hash_of_other_types.arrays_0;

-- TABLE arrays_1; owner: postgres
CREATE TABLE hash_of_other_types.arrays_1 (
    a hash_of_other_types.mood[]
);
-- drop: DROP TABLE hash_of_other_types.arrays_1;

-- TABLE domains; owner: postgres
CREATE TABLE hash_of_other_types.domains (
    a hash_of_other_types.mood_domain
)
PARTITION BY HASH (a);
-- drop: DROP TABLE hash_of_other_types.domains;

-- TABLE domains_0; owner: postgres
CREATE TABLE hash_of_other_types.domains_0 (
    a hash_of_other_types.mood_domain
);
-- drop: DROP TABLE hash_of_other_types.domains_0;

-- TABLE domains_1; owner: postgres
CREATE TABLE hash_of_other_types.domains_1 (
    a hash_of_other_types.mood_domain
);
-- drop: DROP TABLE hash_of_other_types.domains_1;

-- TABLE feelings; owner: postgres
CREATE TABLE hash_of_other_types.feelings (
    a hash_of_other_types.feeling
)
PARTITION BY HASH (a);
-- drop: DROP TABLE hash_of_other_types.feelings;

-- TABLE feelings_0; owner: postgres
CREATE TABLE hash_of_other_types.feelings_0 (
    a hash_of_other_types.feeling
);
-- drop: DROP TABLE hash_of_other_types.feelings_0;

-- TABLE feelings_1; owner: postgres
CREATE TABLE hash_of_other_types.feelings_1 (
    a hash_of_other_types.feeling
);
-- drop: DROP TABLE hash_of_other_types.feelings_1;

-- TABLE numbers; owner: postgres
CREATE TABLE hash_of_other_types.numbers (
    a integer,
    b text
)
PARTITION BY HASH (a, b);
-- drop: DROP TABLE hash_of_other_types.numbers;

-- TABLE numbers_0; owner: postgres
CREATE TABLE hash_of_other_types.numbers_0 (
    a integer,
    b text
);
-- drop: DROP TABLE hash_of_other_types.numbers_0;

-- TABLE relations; owner: postgres
CREATE TABLE hash_of_other_types.relations (
    a regclass
)
PARTITION BY HASH (a);
-- drop: DROP TABLE hash_of_other_types.relations;

-- TABLE relations_0; owner: postgres
CREATE TABLE hash_of_other_types.relations_0 (
    a regclass
);
-- drop: DROP TABLE hash_of_other_types.relations_0;

-- TABLE relations_1; owner: postgres
CREATE TABLE hash_of_other_types.relations_1 (
    a regclass
);
-- drop: DROP TABLE hash_of_other_types.relations_1;

-- TABLE ATTACH arrays_0; owner: postgres
ALTER TABLE ONLY hash_of_other_types.arrays ATTACH PARTITION hash_of_other_types.arrays_0 FOR VALUES WITH (modulus 2, remainder 0);

-- TABLE ATTACH arrays_1; owner: postgres
ALTER TABLE ONLY hash_of_other_types.arrays ATTACH PARTITION hash_of_other_types.arrays_1 FOR VALUES WITH (modulus 2, remainder 1);

-- TABLE ATTACH domains_0; owner: postgres
ALTER TABLE ONLY hash_of_other_types.domains ATTACH PARTITION hash_of_other_types.domains_0 FOR VALUES WITH (modulus 2, remainder 0);

-- TABLE ATTACH domains_1; owner: postgres
ALTER TABLE ONLY hash_of_other_types.domains ATTACH PARTITION hash_of_other_types.domains_1 FOR VALUES WITH (modulus 2, remainder 1);

-- TABLE ATTACH feelings_0; owner: postgres
ALTER TABLE ONLY hash_of_other_types.feelings ATTACH PARTITION hash_of_other_types.feelings_0 FOR VALUES WITH (modulus 2, remainder 0);

-- TABLE ATTACH feelings_1; owner: postgres
ALTER TABLE ONLY hash_of_other_types.feelings ATTACH PARTITION hash_of_other_types.feelings_1 FOR VALUES WITH (modulus 2, remainder 1);

-- TABLE ATTACH numbers_0; owner: postgres
ALTER TABLE ONLY hash_of_other_types.numbers ATTACH PARTITION hash_of_other_types.numbers_0 FOR VALUES WITH (modulus 1, remainder 0);

-- TABLE ATTACH relations_0; owner: postgres
ALTER TABLE ONLY hash_of_other_types.relations ATTACH PARTITION hash_of_other_types.relations_0 FOR VALUES WITH (modulus 2, remainder 0);

-- TABLE ATTACH relations_1; owner: postgres
ALTER TABLE ONLY hash_of_other_types.relations ATTACH PARTITION hash_of_other_types.relations_1 FOR VALUES WITH (modulus 2, remainder 1);

-- TABLE DATA arrays_0; owner: postgres
-- load via partition root hash_of_other_types.arraysCOPY hash_of_other_types.arrays (a) FROM stdin;

-- TABLE DATA arrays_1; owner: postgres
-- load via partition root hash_of_other_types.arraysCOPY hash_of_other_types.arrays (a) FROM stdin;

-- TABLE DATA domains_0; owner: postgres
-- load via partition root hash_of_other_types.domainsCOPY hash_of_other_types.domains (a) FROM stdin;

-- TABLE DATA domains_1; owner: postgres
-- load via partition root hash_of_other_types.domainsCOPY hash_of_other_types.domains (a) FROM stdin;

-- TABLE DATA feelings_0; owner: postgres
-- load via partition root hash_of_other_types.feelingsCOPY hash_of_other_types.feelings (a) FROM stdin;

-- TABLE DATA feelings_1; owner: postgres
-- load via partition root hash_of_other_types.feelingsCOPY hash_of_other_types.feelings (a) FROM stdin;

-- TABLE DATA numbers_0; owner: postgres
COPY hash_of_other_types.numbers_0 (a, b) FROM stdin;

-- TABLE DATA relations_0; owner: postgres
-- load via partition root hash_of_other_types.relationsCOPY hash_of_other_types.relations (a) FROM stdin;

-- TABLE DATA relations_1; owner: postgres
-- load via partition root hash_of_other_types.relationsCOPY hash_of_other_types.relations (a) FROM stdin;
