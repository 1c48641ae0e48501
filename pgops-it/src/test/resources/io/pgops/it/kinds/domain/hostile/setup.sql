CREATE DOMAIN "Odd ""domain""; -- it's
on two lines" AS character varying(20) DEFAULT 'x' CHECK (VALUE <> '');
CREATE DOMAIN "select" AS "char";
CREATE DOMAIN "sixty-three bytes: ééééééééééééééééééééé-x" AS integer;
