-- DOMAIN select; owner: postgres
CREATE DOMAIN hostile."select" AS "char";
-- drop: DROP DOMAIN hostile."select";

-- DOMAIN sixty-three bytes: ééééééééééééééééééééé-x; owner: postgres
CREATE DOMAIN hostile."sixty-three bytes: ééééééééééééééééééééé-x" AS integer;
-- drop: DROP DOMAIN hostile."sixty-three bytes: ééééééééééééééééééééé-x";

-- DOMAIN Odd "domain"; -- it's
--   on two lines; owner: postgres
CREATE DOMAIN hostile."Odd ""domain""; -- it's
on two lines" AS character varying(20) DEFAULT 'x'::character varying
	CONSTRAINT "Odd ""domain""; -- it's
on two lines_check" CHECK (((VALUE)::text <> ''::text));
-- drop: DROP DOMAIN hostile."Odd ""domain""; -- it's
on two lines";
