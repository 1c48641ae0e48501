CREATE TABLE indexed (a integer, b text);
CREATE UNIQUE INDEX partial ON indexed (b) WHERE a > 10 AND b <> 'it''s; --';
