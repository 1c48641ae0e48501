CREATE SEQUENCE never_called;
CREATE SEQUENCE called;
SELECT nextval('called'), nextval('called');
CREATE SEQUENCE set;
SELECT setval('set', 9999999999);
CREATE SEQUENCE set_not_called;
SELECT setval('set_not_called', 42, false);
CREATE SEQUENCE restarted;
ALTER SEQUENCE restarted RESTART WITH 1000;
