-- TABLE commented; owner: postgres
CREATE TABLE comment.commented (
    a circle
);
-- drop: DROP TABLE comment.commented;

-- TABLE DATA commented; owner: postgres
COPY comment.commented (a) FROM stdin;

-- CONSTRAINT commented circles; owner: postgres
ALTER TABLE ONLY comment.commented
    ADD CONSTRAINT circles EXCLUDE USING gist (a WITH &&);
-- drop: ALTER TABLE ONLY comment.commented DROP CONSTRAINT circles;

-- COMMENT CONSTRAINT circles ON commented; owner: postgres
COMMENT ON CONSTRAINT circles ON comment.commented IS 'an exclusion''s comment';

-- COMMENT INDEX circles; owner: postgres
COMMENT ON INDEX comment.circles IS 'the comment of an exclusion''s index';
