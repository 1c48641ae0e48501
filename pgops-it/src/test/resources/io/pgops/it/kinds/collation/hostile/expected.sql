-- COLLATION Collation "odd"; -- it's
--   on two lines; owner: postgres
CREATE COLLATION hostile."Collation ""odd""; -- it's
on two lines" (provider = libc, locale = 'C');
-- drop: DROP COLLATION hostile."Collation ""odd""; -- it's
on two lines";

-- COMMENT COLLATION "Collation ""odd""; -- it's
--   on two lines"; owner: postgres
COMMENT ON COLLATION hostile."Collation ""odd""; -- it's
on two lines" IS 'hostile';

-- COLLATION collate; owner: postgres
CREATE COLLATION hostile."collate" (provider = libc, locale = 'C');
-- drop: DROP COLLATION hostile."collate";

-- TABLE by_hostile; owner: postgres
CREATE TABLE hostile.by_hostile (
    a text COLLATE hostile."Collation ""odd""; -- it's
on two lines"
);
-- drop: DROP TABLE hostile.by_hostile;

-- TABLE DATA by_hostile; owner: postgres
COPY hostile.by_hostile (a) FROM stdin;
