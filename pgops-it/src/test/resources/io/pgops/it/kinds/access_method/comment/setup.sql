-- alone
CREATE ACCESS METHOD heap_too TYPE TABLE HANDLER heap_tableam_handler;
COMMENT ON ACCESS METHOD heap_too IS 'it''s a "comment"; \
on two lines';
