-- ACCESS METHOD heap_too
CREATE ACCESS METHOD heap_too TYPE TABLE HANDLER heap_tableam_handler;
-- drop: DROP ACCESS METHOD heap_too;

-- COMMENT ACCESS METHOD heap_too
COMMENT ON ACCESS METHOD heap_too IS 'it''s a "comment"; \
on two lines';
