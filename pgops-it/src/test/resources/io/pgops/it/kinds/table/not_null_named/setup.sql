-- since 18
CREATE TABLE named (a integer CONSTRAINT must_be_there NOT NULL, b integer, c integer CONSTRAINT "Odd ""not null""; -- it's" NOT NULL, CONSTRAINT of_table NOT NULL b);
COMMENT ON CONSTRAINT must_be_there ON named IS 'a not null''s comment';
