-- TABLE Odd "three"; -- it's; owner: postgres
CREATE TABLE parents_that_disagree."Odd ""three""; -- it's" (
    b text
);
ALTER TABLE ONLY parents_that_disagree."Odd ""three""; -- it's" ALTER COLUMN b SET STORAGE PLAIN;
-- drop: DROP TABLE parents_that_disagree."Odd ""three""; -- it's";

-- TABLE one; owner: postgres
CREATE TABLE parents_that_disagree.one (
    a text,
    b text
);
ALTER TABLE ONLY parents_that_disagree.one ALTER COLUMN b SET STORAGE MAIN;
-- drop: DROP TABLE parents_that_disagree.one;

-- TABLE two; owner: postgres
CREATE TABLE parents_that_disagree.two (
    a text,
    b text
);
ALTER TABLE ONLY parents_that_disagree.two ALTER COLUMN a SET STORAGE EXTERNAL;
-- drop: DROP TABLE parents_that_disagree.two;

-- TABLE child; owner: postgres
ALTER TABLE ONLY parents_that_disagree."Odd ""three""; -- it's" ALTER COLUMN b SET STORAGE MAIN;
ALTER TABLE ONLY parents_that_disagree.one ALTER COLUMN a SET STORAGE EXTERNAL;
ALTER TABLE ONLY parents_that_disagree.two ALTER COLUMN b SET STORAGE MAIN;
CREATE TABLE parents_that_disagree.child ()
INHERITS (parents_that_disagree.one, parents_that_disagree.two, parents_that_disagree."Odd ""three""; -- it's");
ALTER TABLE ONLY parents_that_disagree."Odd ""three""; -- it's" ALTER COLUMN b SET STORAGE PLAIN;
ALTER TABLE ONLY parents_that_disagree.one ALTER COLUMN a SET STORAGE EXTENDED;
ALTER TABLE ONLY parents_that_disagree.two ALTER COLUMN b SET STORAGE EXTENDED;
ALTER TABLE ONLY parents_that_disagree.child ALTER COLUMN a SET STORAGE EXTENDED;
ALTER TABLE ONLY parents_that_disagree.child ALTER COLUMN b SET STORAGE MAIN;
-- drop: DROP TABLE parents_that_disagree.child;

-- TABLE DATA Odd "three"; -- it's; owner: postgres
COPY parents_that_disagree."Odd ""three""; -- it's" (b) FROM stdin;

-- TABLE DATA child; owner: postgres
COPY parents_that_disagree.child (a, b) FROM stdin;

-- TABLE DATA one; owner: postgres
COPY parents_that_disagree.one (a, b) FROM stdin;

-- TABLE DATA two; owner: postgres
COPY parents_that_disagree.two (a, b) FROM stdin;
