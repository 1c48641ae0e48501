CREATE TABLE including (a integer, b text, c text, CONSTRAINT covering PRIMARY KEY (a) INCLUDE (c, b));
