-- alone
CREATE ACCESS METHOD heap_too TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE a_first (a integer);
CREATE TABLE on_heap_too (a integer) USING heap_too;
INSERT INTO on_heap_too VALUES (1);
CREATE TABLE z_last (a integer);
