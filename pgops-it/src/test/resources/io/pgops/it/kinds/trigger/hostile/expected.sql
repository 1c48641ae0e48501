-- FUNCTION Odd "function"; -- it's(); owner: postgres
CREATE FUNCTION hostile."Odd ""function""; -- it's"() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NEW; END$$;
-- drop: DROP FUNCTION hostile."Odd ""function""; -- it's"();

-- TABLE Odd "table"; -- it's; owner: postgres
CREATE TABLE hostile."Odd ""table""; -- it's" (
    a integer
);
-- drop: DROP TABLE hostile."Odd ""table""; -- it's";

-- TABLE DATA Odd "table"; -- it's; owner: postgres
COPY hostile."Odd ""table""; -- it's" (a) FROM stdin;

-- TRIGGER Odd "table"; -- it's Odd "trigger"; -- it's
--   on two lines; owner: postgres
CREATE TRIGGER "Odd ""trigger""; -- it's
on two lines" BEFORE INSERT ON hostile."Odd ""table""; -- it's" FOR EACH ROW EXECUTE FUNCTION hostile."Odd ""function""; -- it's"();
ALTER TABLE hostile."Odd ""table""; -- it's" DISABLE TRIGGER "Odd ""trigger""; -- it's
on two lines";
-- drop: DROP TRIGGER "Odd ""trigger""; -- it's
on two lines" ON hostile."Odd ""table""; -- it's";

-- COMMENT TRIGGER "Odd ""trigger""; -- it's
--   on two lines" ON "Odd ""table""; -- it's"; owner: postgres
COMMENT ON TRIGGER "Odd ""trigger""; -- it's
on two lines" ON hostile."Odd ""table""; -- it's" IS 'hostile';
