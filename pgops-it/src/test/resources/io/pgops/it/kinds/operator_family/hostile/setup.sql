CREATE OPERATOR FAMILY "Odd ""family""; -- it's
on two lines" USING btree;
ALTER OPERATOR FAMILY "Odd ""family""; -- it's
on two lines" USING btree ADD OPERATOR 1 < (integer, bigint);
COMMENT ON OPERATOR FAMILY "Odd ""family""; -- it's
on two lines" USING btree IS 'hostile';
ALTER OPERATOR FAMILY "Odd ""family""; -- it's
on two lines" USING btree OWNER TO "pgops_sample ""odd"" role='s; -- \name";
CREATE OPERATOR FAMILY "select" USING hash;
CREATE OPERATOR FAMILY "sixty-three bytes: ééééééééééééééééééééé-x" USING gin;
CREATE OPERATOR FAMILY ordered USING gist;
ALTER OPERATOR FAMILY ordered USING gist ADD OPERATOR 15 <-> (point, point) FOR ORDER BY "Odd ""family""; -- it's
on two lines";
