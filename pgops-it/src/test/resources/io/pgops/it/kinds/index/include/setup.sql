CREATE TABLE indexed (a integer, b text, c text);
CREATE UNIQUE INDEX covering ON indexed (a) INCLUDE (c, b);
