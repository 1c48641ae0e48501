CREATE TYPE "Odd ""composite""; -- it's
on two lines" AS ("first ""column""" integer, "order" text, "line
break" integer, "$1" "char");
COMMENT ON TYPE "Odd ""composite""; -- it's
on two lines" IS 'hostile';
COMMENT ON COLUMN "Odd ""composite""; -- it's
on two lines"."line
break" IS 'another; with '' quote';
