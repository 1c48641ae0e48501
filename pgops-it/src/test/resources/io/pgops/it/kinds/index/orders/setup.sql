CREATE TABLE indexed (a integer, b text, c text);
CREATE INDEX orders ON indexed (a DESC, b NULLS FIRST, c DESC NULLS LAST);
