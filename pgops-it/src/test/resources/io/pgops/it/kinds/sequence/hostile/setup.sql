CREATE SEQUENCE "Odd ""sequence""; it's
\here";
SELECT setval('"Odd ""sequence""; it''s
\here"', 17);
COMMENT ON SEQUENCE "Odd ""sequence""; it's
\here" IS 'hostile';
CREATE TABLE "Odd ""table""; -- it's
\here" ("Odd ""column""; -- it's
\here" serial);
