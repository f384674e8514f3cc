Option Explicit
Dim shell, files, base, word, code, stream
Set shell = CreateObject("WScript.Shell")
Set files = CreateObject("Scripting.FileSystemObject")
base = files.GetParentFolderName(WScript.ScriptFullName)
word = files.BuildPath(files.GetSpecialFolder(2), files.GetTempName())
code = shell.Run("""" & base & "\runtime\win32-x64\node.exe"" """ & base & "\app\launch.cjs"" --problem """ & word & """", 0, True)
If files.FileExists(word) Then
  Set stream = files.OpenTextFile(word, 1, False, -1)
  MsgBox stream.ReadAll, 48, "劝得住"
  stream.Close
  files.DeleteFile word
ElseIf code <> 0 Then
  MsgBox "程序没有启动起来（" & code & "）。请改用“启动劝得住.cmd”，它会显示原因。", 48, "劝得住"
End If
