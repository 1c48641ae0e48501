-- TYPE Odd "composite"; -- it's
--   on two lines; owner: postgres
CREATE TYPE hostile."Odd ""composite""; -- it's
on two lines" AS (
    "first ""column""" integer,
    "order" text,
    "line
break" integer,
    "$1" "char"
);
-- drop: DROP TYPE hostile."Odd ""composite""; -- it's
on two lines";

-- COMMENT TYPE "Odd ""composite""; -- it's
--   on two lines"; owner: postgres
COMMENT ON TYPE hostile."Odd ""composite""; -- it's
on two lines" IS 'hostile';

-- COMMENT COLUMN "Odd ""composite""; -- it's
--   on two lines"."line
--   break"; owner: postgres
COMMENT ON COLUMN hostile."Odd ""composite""; -- it's
on two lines"."line
break" IS 'another; with '' quote';
