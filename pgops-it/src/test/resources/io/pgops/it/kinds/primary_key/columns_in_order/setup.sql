CREATE TABLE several (a integer, b integer, c integer, PRIMARY KEY (c, a));
