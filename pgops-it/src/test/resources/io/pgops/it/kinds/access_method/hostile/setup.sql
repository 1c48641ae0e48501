-- alone
CREATE ACCESS METHOD "Odd ""method""; -- it's
on two lines" TYPE TABLE HANDLER heap_tableam_handler;
COMMENT ON ACCESS METHOD "Odd ""method""; -- it's
on two lines" IS 'hostile';
CREATE TABLE t (a integer) USING "Odd ""method""; -- it's
on two lines";
CREATE ACCESS METHOD "select" TYPE INDEX HANDLER bthandler;
CREATE OPERATOR FAMILY "Odd ""family""; -- it's" USING "select";
CREATE OPERATOR CLASS class FOR TYPE integer USING "select" FAMILY "Odd ""family""; -- it's" AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer);
COMMENT ON OPERATOR FAMILY "Odd ""family""; -- it's" USING "select" IS 'of a hostile method';
