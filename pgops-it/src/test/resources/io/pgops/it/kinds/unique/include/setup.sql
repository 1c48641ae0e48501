CREATE TABLE including (a integer, b text, CONSTRAINT covering UNIQUE (a) INCLUDE (b));
