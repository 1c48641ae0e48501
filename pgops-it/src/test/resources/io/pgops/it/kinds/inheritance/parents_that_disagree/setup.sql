SET client_min_messages = warning;
CREATE TABLE one (a text, b text);
CREATE TABLE two (a text, b text);
CREATE TABLE "Odd ""three""; -- it's" (b text);
CREATE TABLE child () INHERITS (one, two, "Odd ""three""; -- it's");
ALTER TABLE ONLY two ALTER a SET STORAGE EXTERNAL;
ALTER TABLE ONLY one ALTER b SET STORAGE MAIN;
ALTER TABLE ONLY "Odd ""three""; -- it's" ALTER b SET STORAGE PLAIN;
ALTER TABLE child ALTER b SET STORAGE MAIN;
