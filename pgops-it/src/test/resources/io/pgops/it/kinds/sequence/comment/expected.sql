-- SEQUENCE commented; owner: postgres
CREATE SEQUENCE comment.commented
    START WITH 1
    INCREMENT BY 1
    MINVALUE 1
    MAXVALUE 9223372036854775807
    CACHE 1;
-- drop: DROP SEQUENCE comment.commented;

-- COMMENT SEQUENCE commented; owner: postgres
COMMENT ON SEQUENCE comment.commented IS 'a sequence''s comment';

-- SEQUENCE SET commented; owner: postgres
SELECT pg_catalog.setval('comment.commented', 1, false);
