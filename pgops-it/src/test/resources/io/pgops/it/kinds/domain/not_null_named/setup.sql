-- since 17
CREATE DOMAIN named AS integer CONSTRAINT must_be_there NOT NULL;
CREATE DOMAIN hostile AS integer CONSTRAINT "Odd ""not null""; -- it's" NOT NULL;
COMMENT ON CONSTRAINT must_be_there ON DOMAIN named IS 'a not null''s comment';
