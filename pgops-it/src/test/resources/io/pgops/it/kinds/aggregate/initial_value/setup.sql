CREATE AGGREGATE of_none(text) (SFUNC = textcat, STYPE = text);
CREATE AGGREGATE of_empty(text) (SFUNC = textcat, STYPE = text, INITCOND = '');
CREATE AGGREGATE of_odd(text) (SFUNC = textcat, STYPE = text, INITCOND = E'it''s \\ "odd"\n');
