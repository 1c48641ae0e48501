CREATE TYPE "Enum ""odd""; -- it's
on two lines" AS ENUM ('it''s "quoted"', 'back\slash', 'new
line', '', '$$; -- é', 'éééééééééééééééééééééééééééééééx');
COMMENT ON TYPE "Enum ""odd""; -- it's
on two lines" IS 'hostile';
