CREATE FOREIGN DATA WRAPPER foreign_table_comment;
CREATE SERVER foreign_table_comment FOREIGN DATA WRAPPER foreign_table_comment;
CREATE FOREIGN TABLE commented (a integer, b integer CHECK (b > 0)) SERVER foreign_table_comment;
COMMENT ON FOREIGN TABLE commented IS 'it''s \ two
lines';
COMMENT ON COLUMN commented.b IS 'a column';
