-- TABLE t; owner: postgres
CREATE TABLE column_attributes.t (
    a integer,
    b text,
    c text
)
PARTITION BY LIST (a);
ALTER TABLE ONLY column_attributes.t ALTER COLUMN a SET STATISTICS 50;
ALTER TABLE ONLY column_attributes.t ALTER COLUMN a SET (n_distinct_inherited='3');
ALTER TABLE ONLY column_attributes.t ALTER COLUMN b SET STATISTICS 70;
ALTER TABLE ONLY column_attributes.t ALTER COLUMN b SET STORAGE EXTERNAL;
ALTER TABLE ONLY column_attributes.t ALTER COLUMN c SET COMPRESSION pglz;
-- drop: DROP TABLE column_attributes.t;

-- TABLE t1; owner: postgres
CREATE TABLE column_attributes.t1 (
    a integer,
    b text,
    c text
);
ALTER TABLE ONLY column_attributes.t1 ALTER COLUMN b SET STORAGE EXTERNAL;
ALTER TABLE ONLY column_attributes.t1 ALTER COLUMN c SET COMPRESSION pglz;
-- drop: DROP TABLE column_attributes.t1;

-- TABLE t2; owner: postgres
CREATE TABLE column_attributes.t2 (
    a integer,
    b text,
    c text
);
ALTER TABLE ONLY column_attributes.t2 ALTER COLUMN a SET STATISTICS 60;
ALTER TABLE ONLY column_attributes.t2 ALTER COLUMN a SET (n_distinct='4');
-- drop: DROP TABLE column_attributes.t2;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY column_attributes.t ATTACH PARTITION column_attributes.t1 FOR VALUES IN (1);

-- TABLE ATTACH t2; owner: postgres
ALTER TABLE ONLY column_attributes.t ATTACH PARTITION column_attributes.t2 FOR VALUES IN (2);

-- TABLE DATA t1; owner: postgres
COPY column_attributes.t1 (a, b, c) FROM stdin;

-- TABLE DATA t2; owner: postgres
COPY column_attributes.t2 (a, b, c) FROM stdin;
