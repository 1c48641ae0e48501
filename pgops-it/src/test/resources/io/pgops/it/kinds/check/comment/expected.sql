-- TABLE commented; owner: postgres
CREATE TABLE comment.commented (
    a integer,
    CONSTRAINT positive CHECK ((a > 0))
);
-- drop: DROP TABLE comment.commented;

-- COMMENT CONSTRAINT positive ON commented; owner: postgres
COMMENT ON CONSTRAINT positive ON comment.commented IS 'a check''s comment';

-- TABLE DATA commented; owner: postgres
COPY comment.commented (a) FROM stdin;
