-- alone
CREATE EXTENSION hstore;
CREATE AGGREGATE bound(text) (SFUNC = textcat, STYPE = text);
ALTER ROUTINE bound(text) DEPENDS ON EXTENSION hstore;
