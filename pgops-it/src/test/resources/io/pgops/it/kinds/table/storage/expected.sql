-- TABLE stored; owner: postgres
CREATE TABLE storage.stored (
    a text,
    b text,
    c text,
    d inet,
    e text,
    f bytea
);
ALTER TABLE ONLY storage.stored ALTER COLUMN a SET STORAGE PLAIN;
ALTER TABLE ONLY storage.stored ALTER COLUMN b SET STORAGE EXTERNAL;
ALTER TABLE ONLY storage.stored ALTER COLUMN c SET STORAGE MAIN;
ALTER TABLE ONLY storage.stored ALTER COLUMN d SET STORAGE EXTENDED;
-- drop: DROP TABLE storage.stored;

-- TABLE DATA stored; owner: postgres
COPY storage.stored (a, b, c, d, e, f) FROM stdin;
