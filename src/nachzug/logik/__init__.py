"""The language of rules: terms over facts, three-valued logic, dates, rule and exception, versions."""
