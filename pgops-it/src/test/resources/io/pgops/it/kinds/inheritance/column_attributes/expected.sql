-- TABLE parent; owner: postgres
CREATE TABLE column_attributes.parent (
    a text,
    b text,
    c text,
    d text
);
ALTER TABLE ONLY column_attributes.parent ALTER COLUMN a SET STATISTICS 50;
ALTER TABLE ONLY column_attributes.parent ALTER COLUMN a SET STORAGE EXTERNAL;
ALTER TABLE ONLY column_attributes.parent ALTER COLUMN b SET COMPRESSION pglz;
ALTER TABLE ONLY column_attributes.parent ALTER COLUMN b SET (n_distinct='5');
ALTER TABLE ONLY column_attributes.parent ALTER COLUMN c SET STORAGE MAIN;
ALTER TABLE ONLY column_attributes.parent ALTER COLUMN d SET COMPRESSION pglz;
-- drop: DROP TABLE column_attributes.parent;

-- TABLE child; owner: postgres
CREATE TABLE column_attributes.child ()
INHERITS (column_attributes.parent);
ALTER TABLE ONLY column_attributes.child ALTER COLUMN a SET STORAGE EXTERNAL;
ALTER TABLE ONLY column_attributes.child ALTER COLUMN b SET COMPRESSION default;
ALTER TABLE ONLY column_attributes.child ALTER COLUMN c SET STATISTICS 60;
ALTER TABLE ONLY column_attributes.child ALTER COLUMN c SET STORAGE EXTENDED;
ALTER TABLE ONLY column_attributes.child ALTER COLUMN d SET COMPRESSION default;
ALTER TABLE ONLY column_attributes.child ALTER COLUMN d SET (n_distinct_inherited='-0.5');
-- drop: DROP TABLE column_attributes.child;

-- TABLE otherwise; owner: postgres
CREATE TABLE column_attributes.otherwise ()
INHERITS (column_attributes.parent);
ALTER TABLE ONLY column_attributes.otherwise ALTER COLUMN a SET STORAGE PLAIN;
ALTER TABLE ONLY column_attributes.otherwise ALTER COLUMN b SET COMPRESSION default;
ALTER TABLE ONLY column_attributes.otherwise ALTER COLUMN c SET STORAGE MAIN;
ALTER TABLE ONLY column_attributes.otherwise ALTER COLUMN d SET COMPRESSION pglz;
-- drop: DROP TABLE column_attributes.otherwise;

-- TABLE DATA child; owner: postgres
COPY column_attributes.child (a, b, c, d) FROM stdin;

-- TABLE DATA otherwise; owner: postgres
COPY column_attributes.otherwise (a, b, c, d) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY column_attributes.parent (a, b, c, d) FROM stdin;
