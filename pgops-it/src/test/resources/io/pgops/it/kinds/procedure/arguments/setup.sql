CREATE PROCEDURE every(INOUT a integer, OUT b text, IN c text DEFAULT 'x', VARIADIC d integer[] DEFAULT '{}') LANGUAGE plpgsql AS 'BEGIN END';
CREATE PROCEDURE every(a integer) LANGUAGE plpgsql AS 'BEGIN END';
