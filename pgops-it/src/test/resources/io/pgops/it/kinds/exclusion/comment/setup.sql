CREATE TABLE commented (a circle, CONSTRAINT circles EXCLUDE USING gist (a WITH &&));
COMMENT ON CONSTRAINT circles ON commented IS 'an exclusion''s comment';
COMMENT ON INDEX circles IS 'the comment of an exclusion''s index';
