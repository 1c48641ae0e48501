-- COLLATION by_odd_rules; owner: postgres
CREATE COLLATION rules.by_odd_rules (provider = icu, deterministic = false, locale = 'de', rules = '& ''\'' < ''"'' < é');
-- drop: DROP COLLATION rules.by_odd_rules;

-- COLLATION by_rules; owner: postgres
CREATE COLLATION rules.by_rules (provider = icu, locale = 'und', rules = '&V << w <<< W');
-- drop: DROP COLLATION rules.by_rules;
