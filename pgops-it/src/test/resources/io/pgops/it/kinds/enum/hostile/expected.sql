-- TYPE Enum "odd"; -- it's
--   on two lines; owner: postgres
CREATE TYPE hostile."Enum ""odd""; -- it's
on two lines" AS ENUM (
    'it''s "quoted"',
    'back\slash',
    'new
line',
    '',
    '$$; -- é',
    'éééééééééééééééééééééééééééééééx'
);
-- drop: DROP TYPE hostile."Enum ""odd""; -- it's
on two lines";

-- COMMENT TYPE "Enum ""odd""; -- it's
--   on two lines"; owner: postgres
COMMENT ON TYPE hostile."Enum ""odd""; -- it's
on two lines" IS 'hostile';
