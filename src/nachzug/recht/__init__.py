"""The law: a folder per act, a module per section, the rules in the order of the statute."""
