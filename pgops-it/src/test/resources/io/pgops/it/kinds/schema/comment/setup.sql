-- alone
CREATE SCHEMA commented;
CREATE SCHEMA emptily_commented;
COMMENT ON SCHEMA commented IS 'it''s "quoted", \backslashed,
on two lines; -- with $$ and é';
COMMENT ON SCHEMA emptily_commented IS '';
