-- TABLE top; owner: postgres
CREATE TABLE defaults_on_the_way.top (
    a integer DEFAULT 1,
    b integer DEFAULT 1
);
-- drop: DROP TABLE defaults_on_the_way.top;

-- TABLE one; owner: postgres
CREATE TABLE defaults_on_the_way.one ()
INHERITS (defaults_on_the_way.top);
-- drop: DROP TABLE defaults_on_the_way.one;

-- DEFAULT one a; owner: postgres
ALTER TABLE ONLY defaults_on_the_way.one ALTER COLUMN a SET DEFAULT 2;
-- drop: ALTER TABLE defaults_on_the_way.one ALTER COLUMN a DROP DEFAULT;

-- DEFAULT one b; owner: postgres
ALTER TABLE ONLY defaults_on_the_way.one ALTER COLUMN b DROP DEFAULT;
-- drop: ALTER TABLE defaults_on_the_way.one ALTER COLUMN b DROP DEFAULT;

-- TABLE two; owner: postgres
CREATE TABLE defaults_on_the_way.two (
    a integer DEFAULT 2,
    b integer DEFAULT 3
);
-- drop: DROP TABLE defaults_on_the_way.two;

-- TABLE child; owner: postgres
CREATE TABLE defaults_on_the_way.child ()
INHERITS (defaults_on_the_way.one, defaults_on_the_way.two);
-- drop: DROP TABLE defaults_on_the_way.child;

-- DEFAULT child a; owner: postgres
ALTER TABLE ONLY defaults_on_the_way.child ALTER COLUMN a SET DEFAULT 2;
-- drop: ALTER TABLE defaults_on_the_way.child ALTER COLUMN a DROP DEFAULT;

-- DEFAULT child b; owner: postgres
ALTER TABLE ONLY defaults_on_the_way.child ALTER COLUMN b SET DEFAULT 3;
-- drop: ALTER TABLE defaults_on_the_way.child ALTER COLUMN b DROP DEFAULT;

-- TABLE DATA child; owner: postgres
COPY defaults_on_the_way.child (a, b) FROM stdin;

-- TABLE DATA one; owner: postgres
COPY defaults_on_the_way.one (a, b) FROM stdin;

-- TABLE DATA top; owner: postgres
COPY defaults_on_the_way.top (a, b) FROM stdin;

-- TABLE DATA two; owner: postgres
COPY defaults_on_the_way.two (a, b) FROM stdin;
