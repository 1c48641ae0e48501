-- FOREIGN TABLE commented; owner: postgres
CREATE FOREIGN TABLE comment.commented (
    a integer,
    b integer,
    CONSTRAINT commented_b_check CHECK ((b > 0))
)
SERVER foreign_table_comment;
-- drop: DROP FOREIGN TABLE comment.commented;

-- COMMENT FOREIGN TABLE commented; owner: postgres
COMMENT ON FOREIGN TABLE comment.commented IS 'it''s \ two
lines';

-- COMMENT COLUMN commented.b; owner: postgres
COMMENT ON COLUMN comment.commented.b IS 'a column';
