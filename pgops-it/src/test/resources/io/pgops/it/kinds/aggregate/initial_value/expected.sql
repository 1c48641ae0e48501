-- AGGREGATE of_empty(text); owner: postgres
CREATE AGGREGATE initial_value.of_empty(text) (
    SFUNC = textcat,
    STYPE = text,
    INITCOND = ''
);
-- drop: DROP AGGREGATE initial_value.of_empty(text);

-- AGGREGATE of_none(text); owner: postgres
CREATE AGGREGATE initial_value.of_none(text) (
    SFUNC = textcat,
    STYPE = text
);
-- drop: DROP AGGREGATE initial_value.of_none(text);

-- AGGREGATE of_odd(text); owner: postgres
CREATE AGGREGATE initial_value.of_odd(text) (
    SFUNC = textcat,
    STYPE = text,
    INITCOND = 'it''s \ "odd"
'
);
-- drop: DROP AGGREGATE initial_value.of_odd(text);
