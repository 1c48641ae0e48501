CREATE COLLATION "Collation ""odd""; -- it's
on two lines" (LOCALE = 'C');
COMMENT ON COLLATION "Collation ""odd""; -- it's
on two lines" IS 'hostile';
CREATE COLLATION "collate" (LOCALE = 'C');
CREATE TABLE by_hostile (a text COLLATE "Collation ""odd""; -- it's
on two lines");
