-- since 18
SET client_min_messages = warning;
CREATE TABLE parent (a integer CONSTRAINT "Odd ""name""; -- it's" NOT NULL, b integer, c integer CONSTRAINT alone NOT NULL NO INHERIT);
CREATE TABLE child (CONSTRAINT "Odd ""name""; -- too
on two lines" NOT NULL b, CONSTRAINT own NOT NULL c NO INHERIT) INHERITS (parent);
CREATE TABLE with_local_columns (a integer CONSTRAINT other NOT NULL, b integer CONSTRAINT "Upper" NOT NULL) INHERITS (parent);
CREATE TABLE below () INHERITS (child);
COMMENT ON CONSTRAINT "Odd ""name""; -- it's" ON parent IS 'declared';
COMMENT ON CONSTRAINT "Odd ""name""; -- it's" ON child IS 'inherited';
COMMENT ON CONSTRAINT "Odd ""name""; -- too
on two lines" ON child IS 'declared by the child';
