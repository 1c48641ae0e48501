-- OPERATOR FAMILY Odd "family"; -- it's
--   on two lines; owner: pgops_sample "odd" role='s; -- \name
CREATE OPERATOR FAMILY hostile."Odd ""family""; -- it's
on two lines" USING btree;
ALTER OPERATOR FAMILY hostile."Odd ""family""; -- it's
on two lines" USING btree ADD
    OPERATOR 1 <(integer,bigint);
-- drop: DROP OPERATOR FAMILY hostile."Odd ""family""; -- it's
on two lines" USING btree;

-- COMMENT OPERATOR FAMILY "Odd ""family""; -- it's
--   on two lines" USING btree; owner: pgops_sample "odd" role='s; -- \name
COMMENT ON OPERATOR FAMILY hostile."Odd ""family""; -- it's
on two lines" USING btree IS 'hostile';

-- OPERATOR FAMILY ordered; owner: postgres
CREATE OPERATOR FAMILY hostile.ordered USING gist;
ALTER OPERATOR FAMILY hostile.ordered USING gist ADD
    OPERATOR 15 <->(point,point) FOR ORDER BY hostile."Odd ""family""; -- it's
on two lines";
-- drop: DROP OPERATOR FAMILY hostile.ordered USING gist;

-- OPERATOR FAMILY select; owner: postgres
CREATE OPERATOR FAMILY hostile."select" USING hash;
-- drop: DROP OPERATOR FAMILY hostile."select" USING hash;

-- OPERATOR FAMILY sixty-three bytes: ééééééééééééééééééééé-x; owner: postgres
CREATE OPERATOR FAMILY hostile."sixty-three bytes: ééééééééééééééééééééé-x" USING gin;
-- drop: DROP OPERATOR FAMILY hostile."sixty-three bytes: ééééééééééééééééééééé-x" USING gin;
