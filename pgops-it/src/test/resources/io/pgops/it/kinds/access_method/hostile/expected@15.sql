-- ACCESS METHOD Odd "method"; -- it's
--   on two lines
CREATE ACCESS METHOD "Odd ""method""; -- it's
on two lines" TYPE TABLE HANDLER heap_tableam_handler;
-- drop: DROP ACCESS METHOD "Odd ""method""; -- it's
on two lines";

-- COMMENT ACCESS METHOD "Odd ""method""; -- it's
--   on two lines"
COMMENT ON ACCESS METHOD "Odd ""method""; -- it's
on two lines" IS 'hostile';

-- ACCESS METHOD select
CREATE ACCESS METHOD "select" TYPE INDEX HANDLER bthandler;
-- drop: DROP ACCESS METHOD "select";

-- OPERATOR FAMILY Odd "family"; -- it's; owner: postgres
CREATE OPERATOR FAMILY public."Odd ""family""; -- it's" USING "select";
-- drop: DROP OPERATOR FAMILY public."Odd ""family""; -- it's" USING "select";

-- COMMENT OPERATOR FAMILY "Odd ""family""; -- it's" USING "select"; owner: postgres
COMMENT ON OPERATOR FAMILY public."Odd ""family""; -- it's" USING "select" IS 'of a hostile method';

-- OPERATOR CLASS class; owner: postgres
CREATE OPERATOR CLASS public.class
    FOR TYPE integer USING "select" FAMILY public."Odd ""family""; -- it's" AS
    OPERATOR 1 <(integer,integer) ,
    OPERATOR 2 <=(integer,integer) ,
    OPERATOR 3 =(integer,integer) ,
    OPERATOR 4 >=(integer,integer) ,
    OPERATOR 5 >(integer,integer) ,
    FUNCTION 1 (integer, integer) btint4cmp(integer,integer);
-- drop: DROP OPERATOR CLASS public.class USING "select";

-- TABLE t; owner: postgres; access method: Odd "method"; -- it's
on two lines
CREATE TABLE public.t (
    a integer
);
-- drop: DROP TABLE public.t;

-- TABLE DATA t; owner: postgres
COPY public.t (a) FROM stdin;
