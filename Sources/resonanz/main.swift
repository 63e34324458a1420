import ResonanzCommands

ResonanzCommand.runToExit()
